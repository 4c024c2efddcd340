#pragma once

#include "common/session.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace countersign {

/// Ctrl+K: type, choose with the arrows, Enter goes there. Searches what the actor may see.
class SearchPopup : public QDialog
{
    Q_OBJECT

public:
    explicit SearchPopup(Session &session, QWidget *parent = nullptr);
    static void open(Session &session, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void searchPeople(const QString &words);
    /// Agreements, uses of pictures and publications, by their names.
    void searchRecords(const QString &key);
    void addLine(const QString &icon, const QString &text, const Place &place);
    void goToCurrent();

    Session &m_session;
    QLineEdit *m_words;
    QListWidget *m_found;
    std::vector<Place> m_places;
};

} // namespace countersign
