#pragma once

#include "agreements/agreementstandings.h"
#include "common/session.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StandingsPanel;
}

namespace countersign {

class StandingsFilter;
class StandingsModel;
enum class StandingView;

/// Everybody who is asked under one agreement, how they stand, and what can be done about it.
class StandingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StandingsPanel(Session &session, QWidget *parent = nullptr);
    ~StandingsPanel() override;

    /// Another agreement, or the same one after something has changed.
    void showAgreement(const AgreementCounts &agreement);
    const std::vector<PersonStanding> &people() const;

    /// Those alone, of all classes and posts.
    void showOnly(StandingView view);
    /// Those of a class, a year or a post besides.
    void filterBy(StandingGroup group, const QString &name);
    void takeFocus();

private:
    void makeFilters();
    void makeDeeds();
    void showFigures();
    void fillFilters();
    void applyFilter();
    void enableDeeds();
    StandingFilter filter() const;
    /// Nullptr while nobody is.
    const PersonStanding *chosen() const;

    void openPerson();
    void record();
    void handOut();
    void authorise();
    void decline();
    void voidNewest();
    void print();

    Session &m_session;
    std::unique_ptr<Ui::StandingsPanel> m_ui;
    StandingsModel *m_people;
    StandingsFilter *m_shown;
    AgreementCounts m_agreement;
};

} // namespace countersign
