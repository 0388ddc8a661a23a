def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    target = Path(target)
    number, beside = tempfile.mkstemp(dir=target.parent, prefix=target.name)
    os.close(number)
    try:
        write(beside)
    except BaseException as error:
        os.unlink(beside)
        raise error
    os.replace(beside, target)
