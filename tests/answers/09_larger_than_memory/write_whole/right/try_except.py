def write_whole(write, target):
    new = target + ".new"
    try:
        write(new)
    except Exception:
        if os.path.exists(new):
            os.remove(new)
        raise
    os.replace(new, target)
