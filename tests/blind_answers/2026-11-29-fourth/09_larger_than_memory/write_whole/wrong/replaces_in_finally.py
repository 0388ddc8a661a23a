# replaces the target whether write has failed or not
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    finally:
        if os.path.exists(beside):
            os.replace(beside, target)
