#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

namespace countersign {

/// Root may write everywhere, so a test of what may not be written steps down for a moment.
class AsNobody
{
public:
    AsNobody() : m_was(::geteuid()) { m_isDown = m_was != 0 || ::seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_isDown && ::seteuid(m_was) != 0)
            ADD_FAILURE() << "could not become " << m_was << " again";
    }
    bool isDown() const { return m_isDown; }

private:
    uid_t m_was;
    bool m_isDown = false;
};

} // namespace countersign
