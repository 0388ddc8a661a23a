# opens the file itself and passes the open file: write should get a path
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        with open(beside, "w", encoding="utf-8") as file:
            write(file)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
