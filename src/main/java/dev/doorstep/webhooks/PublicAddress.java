package dev.doorstep.webhooks;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses that anybody may call from those that only look into our own network:
 * what IANA lists as not globally reachable, and what carries an address of the old kind
 * in one of the new.
 */
final class PublicAddress {

	private static final List<Block> CLOSED = List.of(Block.of("0.0.0.0", 8), Block.of("10.0.0.0", 8),
			Block.of("100.64.0.0", 10), Block.of("127.0.0.0", 8), Block.of("169.254.0.0", 16),
			Block.of("172.16.0.0", 12), Block.of("192.0.0.0", 24), Block.of("192.0.2.0", 24),
			Block.of("192.88.99.0", 24), Block.of("192.168.0.0", 16), Block.of("198.18.0.0", 15),
			Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24), Block.of("224.0.0.0", 3), Block.of("2001::", 23),
			Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

	/**
	 * All of the new kind that is open so far; mapped and translated ones are not in it.
	 */
	private static final Block OPEN = Block.of("2000::", 3);

	private PublicAddress() {
	}

	static boolean is(InetAddress address) {
		var open = address instanceof Inet4Address || address instanceof Inet6Address && OPEN.holds(address);
		return open && CLOSED.stream().noneMatch(block -> block.holds(address));
	}

	private record Block(byte[] begin, int bits) {

		static Block of(String begin, int bits) {
			return new Block(InetAddress.ofLiteral(begin).getAddress(), bits);
		}

		boolean holds(InetAddress address) {
			var bytes = address.getAddress();
			if (bytes.length != this.begin.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				var mask = 0x80 >> bit % 8;
				if ((bytes[bit / 8] & mask) != (this.begin[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
