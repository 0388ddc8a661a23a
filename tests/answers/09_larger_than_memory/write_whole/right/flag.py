def write_whole(write, target):
    beside = str(target) + "~"
    done = False
    try:
        write(beside)
        done = True
    finally:
        if done:
            os.replace(beside, target)
        elif os.path.isfile(beside):
            os.remove(beside)
