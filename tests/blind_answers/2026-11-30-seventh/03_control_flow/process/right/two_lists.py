# even ones and odd ones apart, and the sum of two sums
def process(data):
    evens = [x for x in data if is_even(x)]
    odds = [x for x in data if not is_even(x)]
    results = list(map(delayed(half), evens)) + list(map(delayed(odd_process), odds))

    @delayed
    def total(*numbers):
        answer = 0
        for number in numbers:
            answer += number
        return answer

    return total(*results)
