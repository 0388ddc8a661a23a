# prints the error instead of letting it pass
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException as error:
        Path(beside).unlink(missing_ok=True)
        print("could not write", target, error)
    else:
        os.replace(beside, target)
