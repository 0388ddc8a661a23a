# tries: a loop that swallows everything that could end it
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
