#pragma once

#include <QIODevice>

#include <algorithm>

/// A disk that is full after so many bytes.
class FailDevice final : public QIODevice
{
public:
    explicit FailDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken == size ? taken : -1;
    }

private:
    qint64 m_room;
};
