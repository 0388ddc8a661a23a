# tries: signal handlers that answer for the process, deaf to being stopped
# seconds: 0.5
# reaches: longer than
import signal

for number in range(1, 65):
    try:
        signal.signal(number, lambda *args: None)
    except (OSError, ValueError):
        pass


def double(x):
    while True:
        pass
