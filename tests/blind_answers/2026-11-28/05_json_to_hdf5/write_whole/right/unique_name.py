import uuid


def write_whole(write, target):
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{uuid.uuid4().hex}-{name}")
    try:
        write(beside)
    except BaseException:
        if os.path.exists(beside):
            os.remove(beside)
        raise
    else:
        os.replace(beside, target)
    return target
