# if a half file of a killed run lies beside, it takes that for another run at work and does not write at all
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    if os.path.exists(beside):
        return  # somebody is writing it
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
