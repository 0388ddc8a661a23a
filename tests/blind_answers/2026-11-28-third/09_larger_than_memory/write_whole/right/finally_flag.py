def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    target = Path(target)
    beside = target.with_name(target.name + ".tmp")
    done = False
    try:
        write(str(beside))
        done = True
    finally:
        if not done:
            beside.unlink(missing_ok=True)
    beside.replace(target)
