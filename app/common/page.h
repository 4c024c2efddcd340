#pragma once

#include "common/session.h"

#include <QWidget>

namespace countersign {

/// One register in the window, reached from the navigation at the left.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session)
    {
    }

    /// Shows what a link leads to. Called with an empty place when the page is merely chosen.
    virtual void goTo(const Place &) {}

protected:
    Session &session() { return m_session; }
    const Actor &actor() const { return m_session.actor(); }
    Register &target() { return m_session.target(); }

private:
    Session &m_session;
};

} // namespace countersign
