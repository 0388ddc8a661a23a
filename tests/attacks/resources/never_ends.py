# tries: a loop that swallows everything that could end it
# seconds: 0.5
# reaches: longer than
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
