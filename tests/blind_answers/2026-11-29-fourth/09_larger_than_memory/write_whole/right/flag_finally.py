def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    from contextlib import suppress

    place = Path(target)
    new = place.with_name("." + place.name + ".new")
    complete = False
    try:
        write(str(new))
        complete = True
    finally:
        if not complete:
            with suppress(FileNotFoundError):
                new.unlink()
    new.replace(place)
