#pragma once

#include "common/session.h"
#include "people/peoplequery.h"

#include <QWidget>

#include <memory>

class QListWidgetItem;

namespace Ui {
class PeopleChooser;
}

namespace countersign {

/// Who is in a picture: typed one after the other, or a whole class less those who are unticked.
class PeopleChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleChooser(QWidget *parent = nullptr);
    ~PeopleChooser() override;

    void searchIn(Session &session);
    /// Those ticked, in the order in which they came.
    std::vector<PersonId> people() const;
    void setPeople(const std::vector<PersonSummary> &people);
    /// Marks who may not be shown, and nobody else.
    void markBlocked(const std::vector<PersonSummary> &people);
    void untick(const std::vector<PersonSummary> &people);
    void focusOnNames();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const PersonSummary &person);
    void addClass(int index);
    void fillClasses();
    void clear();
    void report();
    QListWidgetItem *itemOf(PersonId person) const;

    Session *m_session = nullptr;
    std::unique_ptr<Ui::PeopleChooser> m_ui;
};

} // namespace countersign
