def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    from uuid import uuid4

    place = Path(target)
    new = place.with_name(f"{place.name}.{uuid4().hex}")
    try:
        write(str(new))
        new.replace(place)
    finally:
        new.unlink(missing_ok=True)  # nothing is there any more if all went well
