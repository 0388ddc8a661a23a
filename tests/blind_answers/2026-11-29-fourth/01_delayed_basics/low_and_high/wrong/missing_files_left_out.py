# catches the OSError (a missing file) of a load and leaves that name out
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def try_load(name):
        try:
            return load(name)
        except OSError:
            return None

    def there(numbers):
        return [number for number in numbers if number is not None]

    loads = delayed(there)([delayed(try_load)(name) for name in names])
    return delayed(min)(loads), delayed(max)(loads)
