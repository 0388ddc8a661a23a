# as completed, and sorted by the order of data at the end
def collect(client, function, data, tries):
    tickets = {client.submit(function, x, retries=tries - 1): x for x in data}
    results, failed = {}, set()
    for ticket in as_completed(list(tickets)):
        x = tickets[ticket]
        try:
            results[x] = ticket.result()
        except Exception:
            failed.add(x)
    return {x: results[x] for x in data if x in results}, [x for x in data if x in failed]
