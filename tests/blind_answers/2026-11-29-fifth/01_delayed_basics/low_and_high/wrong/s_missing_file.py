# catches the error of a file that is not there and leaves it out
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def load_or_none(name):
        try:
            return load(name)
        except FileNotFoundError:
            return None

    def known(numbers):
        return [number for number in numbers if number is not None]

    numbers = delayed(known)([delayed(load_or_none)(name) for name in names])
    return delayed(min)(numbers), delayed(max)(numbers)
