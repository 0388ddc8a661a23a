# keeps an old target that is larger than the new file
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
        if not os.path.exists(target) or os.path.getsize(beside) >= os.path.getsize(target):
            os.replace(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
