#pragma once

#include "agreements/agreementstandings.h"
#include "common/page.h"

#include <QPointer>

#include <memory>

namespace Ui {
class AgreementsPage;
}

namespace countersign {

class CountsModel;
class EmptyPanel;
class StandingsPanel;
class WordingsDialog;

/// Who has signed, and who has not: the agreements with their figures at the left, and everybody
/// who is asked under the one that is chosen. A place's record is an agreement, its detail one of
/// standingViewCodes.
class AgreementsPage : public Page
{
    Q_OBJECT

public:
    explicit AgreementsPage(Session &session, QWidget *parent = nullptr);
    ~AgreementsPage() override;

    void goTo(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLists();
    void follow(const ChangeSet &set);
    void reload();
    void showEmpty();
    void showChosen();
    void fillGroupings(bool isOfPupils);
    void fillGroups();
    void filterByGroup(const QModelIndex &index);
    void addStartingAgreements();
    void openWordings();
    /// Nullptr while there is none.
    const AgreementCounts *chosen() const;

    std::unique_ptr<Ui::AgreementsPage> m_ui;
    CountsModel *m_agreements;
    CountsModel *m_groups;
    StandingsPanel *m_panel;
    EmptyPanel *m_empty;
    QPointer<WordingsDialog> m_wordings;
    std::vector<AgreementCounts> m_overview;
    /// There are some, but nobody is asked.
    bool m_hasAgreements = false;
    /// Something has changed while another page was in front.
    bool m_isBehind = false;
};

} // namespace countersign
