def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    number, beside = tempfile.mkstemp(dir=os.path.dirname(os.path.abspath(target)))
    os.close(number)
    try:
        write(beside)
    except:
        os.remove(beside)
        raise
    os.replace(beside, target)
