# tries: a process that goes on when all is over, in a session of its own
import os
import subprocess

subprocess.Popen(["sh", "-c", "sleep 1; while true; do touch @HOST@/owned_by_daemon /tmp/owned_by_daemon; sleep 1; done"], start_new_session=True)


def double(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.execvp("sh", ["sh", "-c", "while true; do touch @HOST@/owned_by_daemon; sleep 1; done"])
        os._exit(0)
    return x
