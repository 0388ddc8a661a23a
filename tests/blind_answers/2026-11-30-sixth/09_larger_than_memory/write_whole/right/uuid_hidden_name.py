def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    from uuid import uuid4

    final = Path(target)
    temporary = final.with_name(f".{final.name}-{uuid4().hex}")
    try:
        write(str(temporary))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    temporary.replace(final)
