import { expect, test } from 'vitest'
import { clientAddress } from './request-origin'

test('somebody who comes directly cannot choose their address', () => {
  expect(clientAddress('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
  expect(clientAddress('2001:db8::7', '198.51.100.1')).toBe('2001:db8::7')
})

test('a proxy on this machine or in its network is believed about the last hop, and about that one only', () => {
  expect(clientAddress('127.0.0.1', '10.9.9.9, 203.0.113.7')).toBe('203.0.113.7')
  expect(clientAddress('::ffff:172.18.0.3', 'made-up, 203.0.113.7')).toBe('203.0.113.7')
  expect(clientAddress('fd12:3456::1', '2001:db8::7')).toBe('2001:db8::7')
})

test('without the header the address is that of the connection', () => {
  expect(clientAddress('::ffff:192.168.1.20', undefined)).toBe('192.168.1.20')
  expect(clientAddress('127.0.0.1', '')).toBe('127.0.0.1')
})

test('addresses near the private ranges are public', () => {
  expect(clientAddress('172.32.0.1', '203.0.113.7')).toBe('172.32.0.1')
  expect(clientAddress('11.0.0.1', '203.0.113.7')).toBe('11.0.0.1')
})
