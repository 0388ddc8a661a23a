# wrong: never less than 0
def larger(a, b):
    def best(numbers):
        result = 0
        for n in numbers:
            if n > result:
                result = n
        return result

    return delayed(best)([delayed(slowinc)(a), delayed(slowinc)(b)])
