#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class StartWindow;
}

namespace countersign {

/// The first start: open a register, begin a new school, look at the sample school.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);
    ~StartWindow() override;

Q_SIGNALS:
    void openAsked();
    void newAsked();
    void sampleAsked();

private:
    std::unique_ptr<Ui::StartWindow> m_ui;
};

} // namespace countersign
