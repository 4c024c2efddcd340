#pragma once

#include "common/page.h"
#include "people/peoplequery.h"

#include <memory>

namespace Ui {
class ReturnsPage;
}

namespace countersign {

class EmptyPanel;
class FormPanel;
class ReturnListModel;

/// Recording what came back: a class at the left, the sheet of one pupil at the right. Made for a
/// pile of paper and one hand on the keyboard.
class ReturnsPage : public Page
{
    Q_OBJECT

public:
    /// A place that leads to the pupils without a class.
    static constexpr qint64 withoutClass = -1;

    explicit ReturnsPage(Session &session, QWidget *parent = nullptr);
    ~ReturnsPage() override;

    /// The record is a pupil; the detail a class.
    void goTo(const Place &place) override;

private:
    void fillClasses();
    void chooseClass(const QString &className);
    QString className() const;
    void readClass();
    void refresh();
    void follow(const ChangeSet &set);
    void choose(int row);
    void showPupil(PersonId pupil);
    void step(int by);
    void goOn(PersonId pupil, bool isMoreToCome);
    void jump();
    void jumpAnywhere();
    void showProgress();

    std::unique_ptr<Ui::ReturnsPage> m_ui;
    ReturnListModel *m_model;
    FormPanel *m_form;
    EmptyPanel *m_empty;
};

} // namespace countersign
