# wrong: one task for all even and one for all odd numbers
def process(data):
    def halves(xs):
        return sum([half(x) for x in xs])

    def odds(xs):
        return sum([odd_process(x) for x in xs])

    even = delayed(halves)([x for x in data if is_even(x)])
    odd = delayed(odds)([x for x in data if not is_even(x)])
    return delayed(sum)([even, odd])
