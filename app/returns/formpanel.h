#pragma once

#include "common/session.h"
#include "returns/answerrows.h"
#include "returns/returnedform.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FormPanel;
}

namespace countersign {

class SheetMenu;

/// The sheet of one pupil on one screen: agreements, uses, who signed, when. Every answer has a key
/// that works wherever the focus is, except in the fields for text.
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(Session &session, QWidget *parent = nullptr);
    ~FormPanel() override;

    /// An empty form; an invalid id shows nobody.
    void showPupil(PersonId pupil);
    PersonId pupil() const { return m_blank.pupil.id; }
    QString pupilName() const { return m_blank.pupil.names.known(); }
    bool isTouched() const;
    void focusForm();

Q_SIGNALS:
    /// isMoreToCome: the same sheet bears another name.
    void recorded(countersign::PersonId pupil, bool isMoreToCome);
    /// So many pupils down the list.
    void stepAsked(int step);
    /// Other agreements are on the sheets now.
    void sheetsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectWidgets();
    void reload();
    void refresh();
    /// The agreements that are on the sheets; the first rows.
    std::vector<OfferedAgreement> onSheet() const;
    std::vector<AskedRow> questions() const;
    void askRows();
    void orderTabs();
    void showLast();
    void showNote();
    void say(const QString &text);
    bool isSignedByAllYes(const OfferedAgreement &offered) const;
    void tickAll();
    void flip(int row);
    bool handleLetter(QChar letter);
    void handleEscape();
    void clearForm();
    ReturnedForm form() const;
    void save(bool isMoreToCome);
    void focusField(const QString &field);

    Session &m_session;
    std::unique_ptr<Ui::FormPanel> m_ui;
    SheetMenu *m_sheets;
    BlankForm m_blank;
    bool m_isSaving = false;
};

} // namespace countersign
