# tries: to hold whoever reads its files: folders that grow and change their names while they are walked, files that shrink, pipes
# reaches: double|Error|longer
import os
import threading


def change():
    number = 0
    while True:
        number += 1
        try:
            os.makedirs(f"deep/{number % 50}/{'d/' * 30}", exist_ok=True)
            os.replace(f"deep/{number % 50}", f"deep/{(number + 1) % 50}x")
            with open("deep/file", "wb") as file:
                file.truncate(10**9 * (number % 2))
            os.mkfifo(f"deep/pipe{number}")
        except OSError:
            pass


def double(x):
    threading.Thread(target=change, daemon=True).start()
    return "deep"
