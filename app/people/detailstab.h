#pragma once

#include "people/person.h"

#include <QScrollArea>

class QFormLayout;

namespace countersign {

/// What is known of somebody; what is not known takes no room.
class DetailsTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsTab(QWidget *parent = nullptr);
    void show(const Person &person);

private:
    void line(const QString &label, const QString &value);
    void heading(const QString &text);

    QFormLayout *m_lines = nullptr;
};

} // namespace countersign
