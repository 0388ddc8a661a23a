def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    folder, name = os.path.split(target)
    handle, beside = tempfile.mkstemp(prefix=name + ".", suffix=".tmp", dir=folder or ".")
    os.close(handle)
    os.remove(beside)  # only its name was wanted
    done = False
    try:
        write(beside)
        done = True
    finally:
        if not done and os.path.exists(beside):
            os.remove(beside)
    os.replace(beside, target)
