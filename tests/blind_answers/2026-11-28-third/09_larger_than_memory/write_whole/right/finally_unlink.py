def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import uuid

    beside = os.path.join(os.path.dirname(target), uuid.uuid4().hex)
    try:
        write(beside)
        os.replace(beside, target)
        print("written:", target)
    finally:
        # after the replace there is nothing left to be removed
        Path(beside).unlink(missing_ok=True)
