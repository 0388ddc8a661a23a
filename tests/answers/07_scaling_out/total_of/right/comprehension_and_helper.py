def add_up(numbers):
    result = 0
    for number in numbers:
        result += number
    return result


def total_of(client, function, data):
    return client.submit(add_up, [client.submit(function, x) for x in data]).result()
