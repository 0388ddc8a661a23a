def process(data):
    @delayed
    def half(x):
        """Return half of an even number, slowly."""
        sleep(delay)
        return x // 2

    @delayed
    def odd_process(x):
        """Return 3x + 1, slowly."""
        sleep(delay)
        return 3 * x + 1

    return delayed(sum)([half(x) if is_even(x) else odd_process(x) for x in data])
