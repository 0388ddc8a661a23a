def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    directory = os.path.dirname(os.path.abspath(target))
    with tempfile.NamedTemporaryFile(dir=directory, delete=False) as file:
        name = file.name
    try:
        write(name)
    except:
        os.remove(name)
        raise
    return os.replace(name, target)
