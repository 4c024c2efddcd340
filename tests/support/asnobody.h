#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

namespace countersign {

/// Root may write everywhere, so a test of what may not be written steps down for a moment.
class AsNobody
{
public:
    // The real one too, because that is what access() looks at; the saved one leads back.
    AsNobody() : m_was(::geteuid())
    {
        m_isDown = m_was != 0 || ::setresuid(nobody, nobody, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_was == 0 && m_isDown && ::setresuid(0, 0, 0) != 0)
            ADD_FAILURE() << "could not become " << m_was << " again";
    }
    bool isDown() const { return m_isDown; }

private:
    static constexpr uid_t nobody = 65534;

    uid_t m_was;
    bool m_isDown = false;
};

} // namespace countersign
