def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    folder = os.path.dirname(os.path.abspath(target))
    handle, beside = tempfile.mkstemp(dir=folder, prefix=os.path.basename(target) + ".")
    os.close(handle)
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        if os.path.exists(beside):
            os.remove(beside)
        raise
