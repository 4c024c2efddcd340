#pragma once

#include "common/page.h"
#include "people/peoplequery.h"

#include <memory>

namespace Ui {
class ConsentsPage;
}

namespace countersign {

class ConsentGridModel;
class EmptyPanel;
class WhyPanel;

/// Who may be shown where, by class and use, on any day; and why, for every cell.
class ConsentsPage : public Page
{
    Q_OBJECT

public:
    explicit ConsentsPage(Session &session, QWidget *parent = nullptr);
    ~ConsentsPage() override;

    /// A record is a person, a detail a class.
    void goTo(const Place &place) override;

private:
    void fillClasses();
    PeopleFilter filter() const;
    void applyFilter();
    void follow(const ChangeSet &set);
    void changeActor();
    void bringIn(qint64 person);
    void keepCurrent(PersonId person, int column);
    void showCurrent();
    void showCounts();
    void showWhatIsThere();
    void editUses();

    std::unique_ptr<Ui::ConsentsPage> m_ui;
    ConsentGridModel *m_model;
    WhyPanel *m_why;
    EmptyPanel *m_empty;
};

} // namespace countersign
