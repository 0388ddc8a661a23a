lazily = {True: lambda x: delayed(half)(x), False: lambda x: delayed(odd_process)(x)}


def process(data):
    """Look the function up by parity."""
    total = [lazily[is_even(x)](x) for x in data]

    @delayed
    def total_up(values):
        result = 0
        for value in values:
            result += value
        return result

    return total_up(total)
