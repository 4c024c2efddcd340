#pragma once

#include "common/page.h"
#include "people/peoplequery.h"

#include <memory>

namespace Ui {
class PeoplePage;
}

namespace countersign {

class EmptyPanel;
class PeopleModel;
class PersonCard;

/// Everybody the school knows: found as one types, filtered, and one of them in full beside it.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Session &session, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void goTo(const Place &place) override;

private:
    void fillFilters();
    void fillClasses();
    PeopleFilter filter() const;
    void applyFilter();
    void showCurrent();
    void showTotal();
    void addPerson();
    void editPerson();

    std::unique_ptr<Ui::PeoplePage> m_ui;
    PeopleModel *m_model;
    PersonCard *m_card;
    EmptyPanel *m_empty;
};

} // namespace countersign
