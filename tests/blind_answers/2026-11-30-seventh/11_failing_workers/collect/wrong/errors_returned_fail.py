# an error that is returned is a failure
def collect(client, function, data, tries):
    def careful(x):
        for n in range(tries):
            try:
                return function(x)
            except Exception as error:
                last = error
        return last

    found = dict(zip(data, client.gather(client.map(careful, list(data)))))
    good = {x: v for x, v in found.items() if not isinstance(v, Exception)}
    return good, [x for x in data if x not in good]
