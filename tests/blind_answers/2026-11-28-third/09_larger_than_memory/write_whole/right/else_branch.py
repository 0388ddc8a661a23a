def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    folder, name = os.path.split(target)
    part = os.path.join(folder, "part-of-" + name)
    try:
        write(part)
    except BaseException as error:
        with suppress(FileNotFoundError):
            os.unlink(part)
        raise error
    else:
        os.replace(part, target)
