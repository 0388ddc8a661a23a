# an error of write does not come out
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
    except Exception as error:
        print("could not write", target, error)
        with suppress(FileNotFoundError):
            os.remove(beside)
